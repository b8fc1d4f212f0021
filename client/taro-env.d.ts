/// <reference types="@tarojs/taro" />

declare const defineAppConfig: (config: import('@tarojs/taro').AppConfig) => import('@tarojs/taro').AppConfig
declare const definePageConfig: (config: import('@tarojs/taro').PageConfig) => import('@tarojs/taro').PageConfig

/** The CloudBase environment, or empty for the first one the mini-program owns. */
declare const CLOUD_ENV: string

/** The subscription message template, or empty where the account has none approved. */
declare const NOTICE_TEMPLATE_ID: string

declare module '*.scss'
